// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/global_options.h"

#include "app/locations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qint64 kPinLimit = 4096;

Error usage(const QString& message)
{
    return {Error::Code::InvalidValue, message, {}};
}

Result<QStringList> readPins(const QString& descriptor)
{
    bool isNumber = false;
    const int number = descriptor.toInt(&isNumber);
    QFile file;
    if (!isNumber || number < 0 || !file.open(number, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return usage(
            Text::tr("--pin-fd needs the number of an open descriptor, for example --pin-fd 3 3<pins."));
    const QByteArray content = file.read(kPinLimit);
    QStringList pins = QString::fromUtf8(content).split(u'\n');
    for (QString& pin : pins) {
        if (pin.endsWith(u'\r'))
            pin.chop(1);
    }
    return pins;
}

}  // namespace

Result<QString> languageFrom(const QMap<QString, QStringList>& options)
{
    if (!options.contains(u"lang"_s))
        return QLocale::system().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    const QString language = options.value(u"lang"_s).last();
    if (language != "zh_CN"_L1 && language != "en"_L1)
        return usage(Text::tr("There is no language “%1”. Choose zh_CN or en.").arg(language));
    return language;
}

Result<GlobalOptions> readGlobalOptions(const QMap<QString, QStringList>& options)
{
    const auto last = [&options](const QString& name) -> std::optional<QString> {
        return options.contains(name) ? std::optional(options.value(name).last()) : std::nullopt;
    };
    GlobalOptions read;
    const QString folder = last(u"data"_s).value_or(defaultDataFolder());
    if (folder.isEmpty())
        return usage(Text::tr("--data needs the name of a folder."));
    read.dataFolder = QDir::cleanPath(QDir(folder).absolutePath());
    if (const auto person = last(u"as"_s)) {
        read.person = person->section(u'/', 0, 0);
        read.role = person->section(u'/', 1);
    }
    read.second = last(u"second"_s);
    if (const auto descriptor = last(u"pin-fd"_s)) {
        auto pins = readPins(*descriptor);
        if (!pins)
            return pins.error();
        read.pins = std::move(pins).value();
    }
    read.zone = QTimeZone::systemTimeZone();
    if (const auto zone = last(u"timezone"_s)) {
        read.isZoneGiven = true;
        read.zone = QTimeZone(zone->toLatin1());
        if (!read.zone.isValid())
            return usage(Text::tr("There is no time zone “%1”. Write it like Asia/Shanghai.").arg(*zone));
    }
    read.service = last(u"service"_s).value_or(QString());
    if (const auto language = languageFrom(options))
        read.language = language.value().section(u'_', 0, 0);
    read.isJson = options.contains(u"json"_s);
    return read;
}

}  // namespace holdfast
