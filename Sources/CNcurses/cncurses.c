#define _GNU_SOURCE
#include "cncurses.h"

#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

int rung_load_terminfo(const char *type) {
    int status = 0;
    // With a place for the status, setupterm returns instead of ending the process.
    return setupterm(type, STDOUT_FILENO, &status) == OK && status == 1;
}

int rung_memory_file(void) { return memfd_create("rung", MFD_CLOEXEC); }

const char *rung_cursor_sequence(int row, int column) {
    return cursor_address != NULL ? tiparm(cursor_address, row, column) : NULL;
}

const char *rung_column_sequence(int column) {
    return column_address != NULL ? tiparm(column_address, column) : NULL;
}

const char *rung_color_sequence(int number) {
    return set_a_foreground != NULL ? tiparm(set_a_foreground, number) : NULL;
}

int rung_character_width(wchar_t character) { return wcwidth(character); }
