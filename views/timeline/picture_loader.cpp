// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/picture_loader.h"

#include "models/core/deliver.h"

#include <QBuffer>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kMostKept = 60;
constexpr int kMostPixels = 80'000'000;

/// The format that the bytes themselves claim; a name proves nothing.
QByteArray formatOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpeg" : "";
}

}  // namespace

bool isPictureName(const QString& name)
{
    for (const QLatin1StringView end : {".png"_L1, ".jpg"_L1, ".jpeg"_L1}) {
        if (name.endsWith(end, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QImage decodePicture(const QByteArray& bytes, QSize bounds)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || static_cast<qint64>(size.width()) * size.height() > kMostPixels)
        return {};
    if (size.width() > bounds.width() || size.height() > bounds.height())
        reader.setScaledSize(size.scaled(bounds, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

PictureLoader::PictureLoader(EvidenceService& evidence, QSize bounds, QObject* parent)
    : QObject(parent), m_evidence(evidence), m_bounds(bounds), m_pictures(kMostKept)
{
}

QPixmap PictureLoader::picture(const Digest& sha256)
{
    const QString key = sha256.toHex();
    if (const QPixmap* kept = m_pictures.object(key))
        return *kept;
    if (m_asked.contains(key))
        return {};
    m_asked.insert(key);
    const auto image = m_evidence.read(sha256).then(
        QtFuture::Launch::Async, [bounds = m_bounds](const Result<QByteArray>& bytes) {
            return bytes ? decodePicture(bytes.value(), bounds) : QImage();
        });
    deliver(image, this, [this, key](const QImage& picture) {
        m_pictures.insert(key, new QPixmap(QPixmap::fromImage(picture)));
        m_asked.remove(key);
        emit loaded();
    });
    return {};
}

}  // namespace holdfast
