/// How long to wait before a job is tried again: 10 seconds, then twice as long each time, at most an hour.
enum Backoff {
    static func pause(after attempts: Int) -> Duration {
        .seconds(min(3600, 10 << min(max(attempts - 1, 0), 9)))
    }
}
