// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evidence/evidence_service.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace holdfast {

/// Whether a file of that name may be shown as a picture here: only PNG and JPEG are (architecture.md,
/// "Features"); everything else is opened by the desktop, if at all.
bool isPictureName(const QString& name);

/// `bytes` as a picture no larger than `bounds`; null where they are no PNG or JPEG, or one that would need
/// too much memory. Safe on any thread.
QImage decodePicture(const QByteArray& bytes, QSize bounds);

/// Small pictures of evidence: read and decoded off the GUI thread, the last ones kept.
class PictureLoader final : public QObject {
    Q_OBJECT

public:
    /// `bounds` in device pixels.
    PictureLoader(EvidenceService& evidence, QSize bounds, QObject* parent = nullptr);

    /// Null until it is loaded, which loaded() tells, and for ever where it cannot be shown.
    QPixmap picture(const Digest& sha256);

signals:
    void loaded();

private:
    EvidenceService& m_evidence;
    QSize m_bounds;
    QCache<QString, QPixmap> m_pictures;
    QSet<QString> m_asked;
};

}  // namespace holdfast
