// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/status.h"

#include <QFrame>
#include <QTimer>

class QLabel;

namespace holdfast {

/// One line of news across the window; it leaves by itself, and never takes the focus.
class NoticeBar final : public QFrame {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(const QString& text, Status status);

private:
    QLabel* m_text;
    QTimer m_leaving;
};

}  // namespace holdfast
