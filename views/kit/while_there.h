// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <utility>

namespace holdfast {

/// `then`, but nothing once `context` is gone: for answers of the disk that may come after a dialog was
/// closed or a page was made anew.
template <class Then>
auto whileThere(QObject* context, Then then)
{
    return [guard = QPointer<QObject>(context), then = std::move(then)](const auto&... answer) {
        if (guard)
            then(answer...);
    };
}

}  // namespace holdfast
