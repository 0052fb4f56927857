#ifndef RUNG_CNCURSES_H
#define RUNG_CNCURSES_H
// SwiftPM refuses the flags of ncursesw's pkg-config file, so the wide functions are asked for here.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#endif
