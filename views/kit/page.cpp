// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/page.h"

namespace holdfast {

void Page::open(const QString&) {}

void Page::resume(const QVariantMap&) {}

}  // namespace holdfast
