import Database

/// Every store, on one connection. A feature adds itself: `extension Stores { var events: EventStore { … } }`.
package struct Stores {
    let db: any Connection
}
