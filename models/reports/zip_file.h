// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace holdfast {

/// Puts a zip file together in memory. An OpenDocument's first member has to be stored as it is and without
/// any extra field (ODF 1.2 part 3, 3.3), which libarchive does not write.
class ZipFile {
public:
    enum class Form { Stored, Deflated };

    void add(const QString& name, const QByteArray& content, Form form = Form::Deflated);
    /// The whole file; nothing can be added after it.
    QByteArray finish();

private:
    QByteArray m_file;
    QByteArray m_directory;
    quint16 m_count = 0;
};

}  // namespace holdfast
