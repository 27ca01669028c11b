import Hummingbird
import Logging
import ServiceLifecycle

/// The web service of a region.
package struct Site {
    let region: Region
    let host: String
    let port: Int
    let log: Logger

    package init(region: Region, host: String, port: Int, log: Logger) {
        self.region = region
        self.host = host
        self.port = port
        self.log = log
    }

    /// Listens until it is told to stop.
    package var service: any Service {
        let router = Router()
        HealthRoutes(region: region).add(to: router)
        return Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "Throughline"),
            logger: log)
    }
}
