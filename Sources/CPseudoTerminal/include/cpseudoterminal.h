#ifndef RUNG_CPSEUDOTERMINAL_H
#define RUNG_CPSEUDOTERMINAL_H
#include <sys/types.h>

/// Starts a program on a pseudo-terminal of its own (Swift cannot fork). Fills in the process and returns the
/// terminal's other end, or -1 with errno set. A program that cannot be run ends with status 127.
int rung_start_on_terminal(char *const arguments[], char *const environment[], int columns, int rows, pid_t *process);
#endif
