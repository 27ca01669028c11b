#include "CCurl.h"

#include <pthread.h>
#include <signal.h>
#include <sys/socket.h>
#include <time.h>

CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value) { return curl_easy_setopt(handle, option, value); }

CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value) { return curl_easy_setopt(handle, option, value); }

CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value) { return curl_easy_setopt(handle, option, value); }

CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value) { return curl_easy_setopt(handle, option, value); }

CURLcode ccurl_set_reader(CURL *handle, curl_read_callback callback, void *context) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_READFUNCTION, callback);
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_READDATA, context);
}

CURLcode ccurl_set_observer(CURL *handle, curl_debug_callback callback, void *context) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, callback);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_DEBUGDATA, context);
    return result != CURLE_OK ? result : curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
}

long ccurl_new_connections(CURL *handle) {
    long count = 0;
    return curl_easy_getinfo(handle, CURLINFO_NUM_CONNECTS, &count) == CURLE_OK ? count : 0;
}

// SIGPIPE is blocked in this thread alone and taken off it where it came, as libpq does; a handler would be the whole process's.
typedef struct {
    sigset_t before;
    int was_pending;
} quiet;

static void pipe_set(sigset_t *set) {
    sigemptyset(set);
    sigaddset(set, SIGPIPE);
}

static quiet begin_quiet(void) {
    quiet state;
    sigset_t pipe, pending;
    pipe_set(&pipe);
    sigpending(&pending);
    state.was_pending = sigismember(&pending, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, &state.before);
    return state;
}

static void end_quiet(quiet state) {
    sigset_t pipe;
    const struct timespec none = {0, 0};
    pipe_set(&pipe);
    if (!state.was_pending) {
        while (sigtimedwait(&pipe, NULL, &none) > 0) {
        }
    }
    pthread_sigmask(SIG_SETMASK, &state.before, NULL);
}

CURLcode ccurl_perform(CURL *handle) {
    quiet state = begin_quiet();
    CURLcode result = curl_easy_perform(handle);
    end_quiet(state);
    return result;
}

void ccurl_close(CURL *handle) {
    curl_socket_t connection = CURL_SOCKET_BAD;
    quiet state = begin_quiet();
    // With its reading side shut, libcurl finds the end of the conversation at once instead of waiting for a reply to QUIT.
    if (curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &connection) == CURLE_OK && connection != CURL_SOCKET_BAD)
        shutdown(connection, SHUT_RD);
    curl_easy_cleanup(handle);
    end_quiet(state);
}
