// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace holdfast {

/// Lets Tab go through `parts` and what is in them, in this order: for parts that were filled after what
/// stands below them.
void tabThrough(const QList<QWidget*>& parts);

}  // namespace holdfast
