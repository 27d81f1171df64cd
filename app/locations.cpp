// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/locations.h"

#include "models/core/digest.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace holdfast {

QString defaultDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/holdfast"_s;
}

namespace {

QString stateHome()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    return named.isEmpty() ? QDir::homePath() + u"/.local/state"_s : named;
}

}  // namespace

QString windowPreferencesFile()
{
    return stateHome() + u"/holdfast/window.ini"_s;
}

QString stateFolderFor(const DataFolder& folder)
{
    const QString real = QFileInfo(folder.path()).canonicalFilePath();
    const QString path = real.isEmpty() ? QFileInfo(folder.path()).absoluteFilePath() : real;
    return stateHome() + u"/holdfast/"_s + sha256(path.toUtf8()).toHex().left(16);
}

}  // namespace holdfast
