// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/checkpoint.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

const QString kOrigin = QStringLiteral("holdfast.device/");

Error notACheckpoint()
{
    return {Error::Code::BadInput,
            Text::tr("This is not a checkpoint of a Holdfast log. Choose a file ending in .checkpoint, or "
                     "type it as it "
                     "is printed: origin, size, root."),
            {}};
}

}  // namespace

QString toText(const Checkpoint& checkpoint)
{
    return kOrigin + checkpoint.device.uid().toString(QUuid::WithoutBraces) + u'\n' +
           QString::number(checkpoint.size) + u'\n' +
           QString::fromLatin1(checkpoint.root.toBytes().toBase64()) + u"\n\n"_s;
}

Result<Checkpoint> parseCheckpoint(const QString& text)
{
    static const QRegularExpression sizeForm(u"^(0|[1-9][0-9]{0,18})$"_s);
    const QString body = text.section(u"\n\n"_s, 0, 0);
    const QStringList lines = body.split(u'\n');
    if (lines.size() < 3 || !text.contains(u"\n\n"_s) || !lines.at(0).startsWith(kOrigin) ||
        !sizeForm.match(lines.at(1)).hasMatch())
        return notACheckpoint();
    const QUuid device = QUuid::fromString(lines.at(0).mid(kOrigin.size()));
    const QByteArray encoded = lines.at(2).toLatin1();
    const auto root = Digest::fromBytes(QByteArray::fromBase64(encoded));
    const bool isExact = root && QString::fromLatin1(root->toBytes().toBase64()) == lines.at(2);
    if (device.isNull() || lines.at(0) != kOrigin + device.toString(QUuid::WithoutBraces) || !isExact)
        return notACheckpoint();
    return Checkpoint{DeviceId(device), lines.at(1).toULongLong(), *root};
}

}  // namespace holdfast
