// What open gives with O_PATH: a place in the tree, and nothing that can be read or written. fs/open.c: do_dentry_open, empty_fops.

import { O_PATH } from '../abi/fcntl.ts';
import { InodeFile } from './regular-file.ts';

/** Descriptors of it are closed ones to every call but those that ask for a place (`FileTable.getRaw`). */
export class PathFile extends InodeFile {
  override get isPath(): boolean {
    return (this.flags & O_PATH) !== 0;
  }
}
