// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/evidence_service.h"

#include <QObject>

class QImage;
class QWidget;

namespace holdfast {

class Prompter;

/// Shows a picture that is kept as evidence in a window of its own; any other file is only ever handed out as
/// a copy, because it may be anything.
class EvidenceOpener final : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; `window` is the parent of what is shown.
    EvidenceOpener(EvidenceService& evidence, Prompter& prompter, QWidget* window);

    void open(const Digest& sha256, const QString& name);

private:
    void showPicture(const QImage& picture, const QString& name);
    void saveCopy(const QByteArray& bytes, const QString& name);

    EvidenceService& m_evidence;
    Prompter& m_prompter;
    QWidget* m_window;
};

}  // namespace holdfast
