// libcurl's options are set by a variadic function, which Swift cannot call: one function for each kind of value.
#ifndef CCURL_H
#define CCURL_H

#include <curl/curl.h>

CURLcode ccurl_set_number(CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_text(CURL *handle, CURLoption option, const char *value);
/// For what a callback or an option is to be given; the caller keeps it alive.
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode ccurl_set_size(CURL *handle, CURLoption option, curl_off_t value);
CURLcode ccurl_set_reader(CURL *handle, curl_read_callback callback, void *context);
CURLcode ccurl_set_observer(CURL *handle, curl_debug_callback callback, void *context);

/// How many connections the last transfer had to make; 0 where it used one that stood.
long ccurl_new_connections(CURL *handle);

/// `curl_easy_perform` and `curl_easy_cleanup` without the signal that a lost connection may raise, which would end the process.
CURLcode ccurl_perform(CURL *handle);
/// Says QUIT on a connection that stands, and does not wait for the answer.
void ccurl_close(CURL *handle);

#endif
