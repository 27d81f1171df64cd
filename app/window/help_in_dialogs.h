// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDialog;

namespace holdfast {

/// F1 in a dialog opens the manual beside it, at what the dialog is about. The window behind cannot do that:
/// its keys and its manual wait for the dialog.
class HelpInDialogs final : public QObject {
    Q_OBJECT

public:
    /// Watches every dialog of the program. `topicBehind` is the topic of the page behind, for dialogs that
    /// have none of their own.
    explicit HelpInDialogs(std::function<QString()> topicBehind, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openManual(QDialog& dialog);

    std::function<QString()> m_topicBehind;
};

}  // namespace holdfast
