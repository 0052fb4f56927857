#define _GNU_SOURCE
#include "cncurses.h"

#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

int rung_load_terminfo(const char *type) {
    int status = 0;
    // With a place for the status, setupterm returns instead of ending the process.
    return setupterm(type, STDOUT_FILENO, &status) == OK && status == 1;
}

SCREEN *rung_new_screen(const char *type, FILE *output) { return newterm(type, output, stdin); }

// What follows a text, if something starts with it.
static char *behind(char *something, const char *start) {
    size_t length = strlen(start);
    return something != NULL && strncmp(something, start, length) == 0 ? something + length : something;
}

void rung_forget_line_drawing(void) {
    if (cur_term == NULL) return;
    // The descriptions of xterm and its many kin. The texts stay where they are; only their beginning moves.
    exit_attribute_mode = behind(exit_attribute_mode, "\033(B");
    set_attributes = behind(set_attributes, "%?%p9%t\033(0%e\033(B%;");
}

int rung_memory_file(void) { return memfd_create("rung", MFD_CLOEXEC); }

const char *rung_cursor_sequence(int row, int column) {
    return cursor_address != NULL ? tiparm(cursor_address, row, column) : NULL;
}

int rung_character_width(wchar_t character) { return wcwidth(character); }
