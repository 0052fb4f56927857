#define _POSIX_C_SOURCE 200809L
#define _DEFAULT_SOURCE
#include "cncurses.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// The signals that are noted are all below this number: 31 classic ones, and the real-time ones up to 64.
enum { SIGNAL_LIMIT = 65, SEQUENCE_LIMIT = 512, COPY_BUFFER = 4096 };
// Room for the handler and for a deep frame of the C library; SIGSTKSZ is no constant any more.
enum { ALTERNATE_STACK = 64 * 1024 };

static const int waking[] = {SIGWINCH, SIGTSTP, SIGCONT};
// All that end a process unless it says otherwise, and can be told from a fault of its own (signal(7)). SIGPIPE and
// SIGXFSZ are ignored where the program begins; the real-time signals, which have no constant numbers, come to these.
static const int ending[] = {SIGHUP,  SIGINT,    SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2,   SIGALRM,
                             SIGXCPU, SIGVTALRM, SIGPROF, SIGIO,   SIGPWR,  SIGSTKFLT};
static const int crashing[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static volatile sig_atomic_t noted[SIGNAL_LIMIT];
static volatile sig_atomic_t wake_descriptor = -1;
static struct sigaction previous[SIGNAL_LIMIT];
static char alternate_stack[ALTERNATE_STACK];

static char sequence[SEQUENCE_LIMIT];
static volatile sig_atomic_t sequence_length;
static volatile sig_atomic_t is_prepared;
static struct termios line_settings;

static volatile sig_atomic_t held_descriptor = -1;
static volatile sig_atomic_t real_error_descriptor = -1;

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

static void show_held_diagnostics(void) {
    int held = held_descriptor, target = real_error_descriptor;
    if (held < 0 || target < 0) return;
    held_descriptor = -1;
    char buffer[COPY_BUFFER];
    off_t offset = 0;
    for (;;) {
        ssize_t count = pread(held, buffer, sizeof buffer, offset);
        if (count <= 0) return;
        write_all(target, buffer, (size_t)count);
        offset += count;
    }
}

// Async-signal-safe: write, tcsetattr and pread only.
static void restore_terminal(void) {
    if (!is_prepared) return;
    is_prepared = 0;
    write_all(STDOUT_FILENO, sequence, (size_t)sequence_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &line_settings);
    show_held_diagnostics();
}

void rung_end_by_signal(int signal_number) {
    struct sigaction action = {0};
    action.sa_handler = SIG_DFL;
    sigaction(signal_number, &action, NULL);
    sigset_t only;
    sigemptyset(&only);
    sigaddset(&only, signal_number);
    sigprocmask(SIG_UNBLOCK, &only, NULL);
    raise(signal_number);
}

static void note(int signal_number) {
    int saved = errno;
    noted[signal_number] = 1;
    char byte = 0;
    // A full pipe wakes the reader just as well.
    if (wake_descriptor >= 0 && write(wake_descriptor, &byte, 1) < 0) errno = saved;
    errno = saved;
}

static void end(int signal_number) {
    // Asked a second time: the program does not answer, so it is not asked to.
    if (noted[signal_number]) {
        restore_terminal();
        rung_end_by_signal(signal_number);
    }
    note(signal_number);
}

static void crash(int signal_number) {
    restore_terminal();
    rung_end_by_signal(signal_number);
}

int rung_ending_signal_take(void) {
    for (size_t i = 0; i < COUNT(ending); i++) {
        if (rung_signal_take(ending[i])) return ending[i];
    }
    for (int signal_number = SIGRTMIN; signal_number <= SIGRTMAX; signal_number++) {
        if (rung_signal_take(signal_number)) return signal_number;
    }
    return 0;
}

static void install(int signal_number, void (*handler)(int), int flags, int respect_ignored) {
    struct sigaction action = {0};
    sigaction(signal_number, NULL, &previous[signal_number]);
    // What the parent chose to ignore (nohup, a shell without job control) stays ignored.
    if (respect_ignored && previous[signal_number].sa_handler == SIG_IGN) return;
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

void rung_signals_watch(int descriptor) {
    for (size_t i = 0; i < SIGNAL_LIMIT; i++) noted[i] = 0;
    wake_descriptor = descriptor;
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
    for (size_t i = 0; i < COUNT(waking); i++) install(waking[i], note, SA_RESTART, 1);
    for (size_t i = 0; i < COUNT(ending); i++) install(ending[i], end, SA_RESTART, 1);
    for (int i = SIGRTMIN; i <= SIGRTMAX; i++) install(i, end, SA_RESTART, 1);
    for (size_t i = 0; i < COUNT(crashing); i++) install(crashing[i], crash, SA_ONSTACK | SA_NODEFER, 0);
}

static void give_back(const int *signals, size_t count) {
    for (size_t i = 0; i < count; i++) sigaction(signals[i], &previous[signals[i]], NULL);
}

void rung_signals_forget(void) {
    give_back(waking, COUNT(waking));
    give_back(ending, COUNT(ending));
    for (int i = SIGRTMIN; i <= SIGRTMAX; i++) sigaction(i, &previous[i], NULL);
    give_back(crashing, COUNT(crashing));
    wake_descriptor = -1;
}

int rung_signal_take(int signal_number) {
    if (signal_number < 0 || signal_number >= SIGNAL_LIMIT || !noted[signal_number]) return 0;
    noted[signal_number] = 0;
    return 1;
}

void rung_stop(int whole_group) {
    struct sigaction standard = {0}, ours;
    standard.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, NULL, &ours);
    if (ours.sa_handler == SIG_IGN) return;
    sigaction(SIGTSTP, &standard, NULL);
    if (whole_group) {
        kill(0, SIGTSTP);
    } else {
        raise(SIGTSTP);
    }
    sigaction(SIGTSTP, &ours, NULL);
}

void rung_restore_prepare(const char *bytes, size_t count, const struct termios *attributes) {
    is_prepared = 0;
    if (count > SEQUENCE_LIMIT) count = SEQUENCE_LIMIT;
    memcpy(sequence, bytes, count);
    sequence_length = (sig_atomic_t)count;
    line_settings = *attributes;
    is_prepared = 1;
}

void rung_restore_cancel(void) { is_prepared = 0; }

void rung_diagnostics_hold(void) {
    if (held_descriptor >= 0 || !isatty(STDERR_FILENO)) return;
    int held = rung_memory_file();
    if (held < 0) return;
    int target = real_error_descriptor >= 0 ? real_error_descriptor : dup(STDERR_FILENO);
    if (target < 0 || dup2(held, STDERR_FILENO) < 0) {
        close(held);
        return;
    }
    real_error_descriptor = target;
    held_descriptor = held;
}

void rung_diagnostics_release(void) {
    int held = held_descriptor;
    if (held < 0) return;
    dup2(real_error_descriptor, STDERR_FILENO);
    show_held_diagnostics();
    close(held);
}
