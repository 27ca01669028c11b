/// Called with how much of the work is done, from 0 to 1 where that is known, the number of rows, and what was done with them.
package typealias BackupProgress = (_ share: Double?, _ rows: Int, _ noun: String) -> Void
