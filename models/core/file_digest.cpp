// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/file_digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <nettle/sha2.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr qsizetype kPiece = 1024 * 1024;

Error unreadable(const QString& path, const QString& detail)
{
    return {Error::Code::Io,
            Text::tr("%1 cannot be read. Check that it is there and that you may read it.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

}  // namespace

Result<FileStamp> stampOf(const QString& path)
{
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return unreadable(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (!S_ISREG(found.st_mode))
        return unreadable(path, QStringLiteral("not a regular file"));
    return FileStamp{found.st_dev, found.st_ino, found.st_size,
                     found.st_mtim.tv_sec * 1'000'000'000 + found.st_mtim.tv_nsec};
}

Result<Digest> sha256OfFile(const QString& path, const Progress& progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file.errorString());
    // Nettle uses the processor's own SHA instructions; QCryptographicHash of Qt 6.4 does not.
    sha256_ctx context;
    sha256_init(&context);
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    for (;;) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return unreadable(path, file.errorString());
        if (read == 0)
            break;
        sha256_update(&context, static_cast<size_t>(read), reinterpret_cast<const uint8_t*>(piece.data()));
        done += read;
        if (!report(progress, done, file.size()))
            return Error{Error::Code::Cancelled, Text::tr("Reading %1 was stopped.").arg(path), {}};
    }
    std::array<uint8_t, SHA256_DIGEST_SIZE> digest;
    sha256_digest(&context, digest.size(), digest.data());
    return *Digest::fromBytes(QByteArrayView(digest.data(), static_cast<qsizetype>(digest.size())));
}

}  // namespace holdfast
