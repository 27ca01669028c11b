#include <libxml/xmlversion.h>
// With ICU, libxml/encoding.h includes ICU's headers, which differ from those that Foundation carries. Only encoders need them.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>
