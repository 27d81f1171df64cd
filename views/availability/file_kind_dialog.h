// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace holdfast {

/// Asks what a file is that can be read in two ways. To be shown with open().
class FileKindDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FileKindDialog(const QString& fileName, QWidget* parent = nullptr);

signals:
    void monitoringChosen();
    void timelineChosen();
};

}  // namespace holdfast
