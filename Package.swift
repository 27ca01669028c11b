// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "throughline",
    products: [.executable(name: "throughline", targets: ["Command"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CCommonMark", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),

        .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl")]),

        .target(name: "Values", swiftSettings: strict),
        .target(
            name: "Database",
            dependencies: [
                "CPostgreSQL", "Values",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .target(name: "Statistics", dependencies: ["Values"], swiftSettings: strict),
        .target(
            name: "Documents",
            dependencies: ["Values", "Statistics", "CCommonMark", "CLibXML2", "CXLSXWriter", "CZip"],
            resources: [.embedInCode("Assets")],
            swiftSettings: strict),
        .target(name: "Mail", dependencies: ["Values", "CCurl"], swiftSettings: strict),
        .target(
            name: "Throughline",
            dependencies: [
                "Values", "Database", "Statistics", "Documents", "Mail", "CZlib",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            resources: [.copy("Migrations")],
            swiftSettings: strict),
        .executableTarget(
            name: "Command",
            dependencies: [
                "Values", "Mail", "Statistics", "Throughline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks", dependencies: ["Database", "Documents", "Statistics", "Throughline", "Values"], path: "Benchmarks",
            exclude: ["Reference"],
            swiftSettings: strict),
        .target(name: "TestSupport", dependencies: ["Values", "Database", "Documents", "Throughline"], swiftSettings: strict),

        .testTarget(name: "ValuesTests", dependencies: ["Values"], swiftSettings: strict),
        .testTarget(name: "DatabaseTests", dependencies: ["Database", "Values"], swiftSettings: strict),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "Values"], swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "CXLSXWriter", "Statistics", "Values"],
            exclude: ["HTML/Snapshots", "Checks/Samples", "Spreadsheets/Reading/LibreOffice"],
            swiftSettings: strict),
        .testTarget(
            name: "MailTests", dependencies: ["CCurl", "Mail", "Values"], exclude: ["Server/server.py", "Wire/read.py"],
            swiftSettings: strict),
        .testTarget(
            name: "ThroughlineTests",
            dependencies: [
                "Throughline", "TestSupport", "Database", "Documents", "Mail", "Statistics", "Values",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: ["Command", "TestSupport", "Database", "Mail", "Throughline", "Values"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
