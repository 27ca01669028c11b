import Hummingbird

/// Whether this process can do its work, for what watches over it.
struct HealthRoutes {
    let region: Region

    func add(to router: Router<BasicRequestContext>) {
        router.get("health") { _, _ in
            let isWell = await region.isReachable()
            return EditedResponse(
                status: isWell ? .ok : .serviceUnavailable, headers: [.cacheControl: "no-store"],
                response: isWell ? "well\n" : "the database cannot be used\n")
        }
    }
}
