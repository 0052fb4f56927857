#include "cnettle.h"
