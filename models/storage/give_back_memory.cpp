// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/give_back_memory.h"

#include "models/storage/connection.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace holdfast {

void giveBackMemory(Connection& connection)
{
    connection.execute("PRAGMA shrink_memory"_L1);
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

}  // namespace holdfast
