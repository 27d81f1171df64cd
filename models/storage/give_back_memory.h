// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace holdfast {

class Connection;

/// Lets go of the pages of the file that `connection` keeps, and gives memory that nothing lies on any more
/// back to the system. To be called after much was read that will not be read again soon: neither SQLite nor
/// glibc does so by itself.
void giveBackMemory(Connection& connection);

}  // namespace holdfast
