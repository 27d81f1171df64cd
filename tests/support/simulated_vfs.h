// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3_vfs;

namespace holdfast {

class SimulatedDisk;

/// Makes `vfs` the SQLite VFS called `name` that sees the files of `disk`; both must outlive it. `name` is
/// not copied.
void registerSimulatedVfs(sqlite3_vfs& vfs, SimulatedDisk& disk, const QByteArray& name);

}  // namespace holdfast
