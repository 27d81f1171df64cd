// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabular/zip_entries.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tabular)
};

constexpr qint64 kMebi = 1024 * 1024;
constexpr qint64 kMostUnpacked = 4096 * kMebi;
constexpr qint64 kFreelyUnpacked = 64 * kMebi;
constexpr qint64 kMostRatio = 250;
constexpr int kMostEntries = 10'000;
constexpr qint64 kLongestText = kMebi;
constexpr size_t kBlock = 64 * 1024;

}  // namespace

void ZipEntries::Closer::operator()(archive* handle) const
{
    archive_read_free(handle);
}

ZipEntries::ZipEntries(const QString& path)
    : m_path(path), m_archive(archive_read_new()), m_archiveSize(QFileInfo(path).size())
{
    archive_read_support_format_zip(m_archive.get());
    if (archive_read_open_filename(m_archive.get(), QFile::encodeName(path).constData(), kBlock) !=
        ARCHIVE_OK)
        fail(Text::tr("it is no ZIP archive."), QString::fromUtf8(archive_error_string(m_archive.get())));
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntries::~ZipEntries() = default;

void ZipEntries::fail(const QString& why, const QString& detail)
{
    if (m_failure)
        return;
    m_failure = Error{Error::Code::BadInput,
                      Text::tr("The workbook %1 cannot be read: %2 Save it again as XLSX and try again.")
                          .arg(QFileInfo(m_path).fileName(), why),
                      detail};
    setErrorString(why);
}

bool ZipEntries::next()
{
    if (m_failure)
        return false;
    archive_entry* entry = nullptr;
    const int result = archive_read_next_header(m_archive.get(), &entry);
    if (result == ARCHIVE_EOF)
        return false;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
        fail(Text::tr("the archive is damaged."), QString::fromUtf8(archive_error_string(m_archive.get())));
        return false;
    }
    if (++m_count > kMostEntries) {
        fail(Text::tr("it has more than 10,000 parts."));
        return false;
    }
    const char* name = archive_entry_pathname_utf8(entry);
    m_name = QString::fromUtf8(name != nullptr ? name : "");
    m_withoutMarkup = 0;
    return true;
}

qint64 ZipEntries::archivePosition() const
{
    return std::min(m_archiveSize, qint64(archive_filter_bytes(m_archive.get(), -1)));
}

bool ZipEntries::isWithinLimits(const char* data, qint64 count)
{
    m_unpacked += count;
    const bool isBomb = m_unpacked > kFreelyUnpacked && m_unpacked / kMostRatio > m_archiveSize;
    if (isBomb || m_unpacked > kMostUnpacked) {
        fail(Text::tr("it unpacks to far more than a workbook should."));
        return false;
    }
    const QByteArrayView bytes(data, count);
    const qsizetype last = bytes.lastIndexOf('<');
    m_withoutMarkup = last < 0 ? m_withoutMarkup + count : count - last;
    if (m_withoutMarkup > kLongestText) {
        fail(Text::tr("a cell is too long."));
        return false;
    }
    return true;
}

qint64 ZipEntries::readData(char* data, qint64 most)
{
    if (m_failure)
        return -1;
    const auto count = archive_read_data(m_archive.get(), data, static_cast<size_t>(most));
    if (count < 0) {
        fail(Text::tr("the archive is damaged."), QString::fromUtf8(archive_error_string(m_archive.get())));
        return -1;
    }
    return isWithinLimits(data, count) ? qint64(count) : -1;
}

}  // namespace holdfast
