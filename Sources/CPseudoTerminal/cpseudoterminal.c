#define _GNU_SOURCE
#include "cpseudoterminal.h"

#include <pty.h>
#include <unistd.h>

int rung_start_on_terminal(char *const arguments[], char *const environment[], int columns, int rows, pid_t *process) {
    struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
    int descriptor = -1;
    *process = forkpty(&descriptor, NULL, NULL, &size);
    if (*process < 0) return -1;
    if (*process == 0) {
        execvpe(arguments[0], arguments, environment);
        _exit(127);
    }
    return descriptor;
}
