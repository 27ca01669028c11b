/* What SQLite itself does: COUNT transactions of one row, one after the other, as durable as ours.
   transactions write|read FILE COUNT; prints seconds. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *db;

static void check(int code) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
    fprintf(stderr, "%s\n", sqlite3_errmsg(db));
    exit(1);
}

static sqlite3_stmt *prepared(const char *sql) {
    sqlite3_stmt *statement;
    check(sqlite3_prepare_v2(db, sql, -1, &statement, NULL));
    return statement;
}

static void run(sqlite3_stmt *statement) {
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    int writes = strcmp(arguments[1], "write") == 0;
    long transactions = atol(arguments[3]);
    check(sqlite3_open(arguments[2], &db));
    check(sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", NULL, NULL, NULL));
    sqlite3_stmt *begin = prepared(writes ? "BEGIN IMMEDIATE" : "BEGIN"), *commit = prepared("COMMIT");
    sqlite3_stmt *statement = prepared(writes ? "INSERT INTO item (id, title) VALUES (?1, 'reference')" : "SELECT title FROM item WHERE id = ?1");
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (long number = 0; number < transactions; number++) {
        run(begin);
        check(sqlite3_bind_int64(statement, 1, writes ? 1000000000 + number : number % 1000 + 1));
        run(statement);
        run(commit);
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%f\n", (end.tv_sec - start.tv_sec) + (end.tv_nsec - start.tv_nsec) / 1e9);
    return 0;
}
