#ifndef RUNG_CFILESYSTEM_H
#define RUNG_CFILESYSTEM_H
/// Gives two files or folders of one file system each other's name, in one step that nothing can interrupt: 0 when it is
/// done, or -1 with errno (EINVAL or ENOSYS where the file system or the kernel cannot do it). renameat2 hides from Swift.
int rung_exchange_names(const char *first, const char *second);

/// Gives a file another name that nothing has yet, in one step: 0 when it is done, or -1 with errno (EEXIST where the name
/// is taken; EINVAL or ENOSYS where the file system or the kernel cannot do it).
int rung_rename_to_new_name(const char *path, const char *name);
#endif
