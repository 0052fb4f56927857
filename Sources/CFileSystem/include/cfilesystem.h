#ifndef RUNG_CFILESYSTEM_H
#define RUNG_CFILESYSTEM_H
/// Gives two files or folders of one file system each other's name, in one step that nothing can interrupt: 0 when it is
/// done, or -1 with errno (EINVAL or ENOSYS where the file system or the kernel cannot do it). renameat2 hides from Swift.
int rung_exchange_names(const char *first, const char *second);
#endif
