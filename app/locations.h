// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/data_folder.h"

#include <QString>

namespace holdfast {

/// The data folder that is used when none is named: the platform's place for application data.
QString defaultDataFolder();

/// Where what is not data is kept for one data folder (entries not saved, who was last at the keyboard): in
/// the user's state folder (XDG Base Directory Specification), apart from the data, so that a full or lost
/// disk takes one of them.
QString stateFolderFor(const DataFolder& folder);

/// Where the window keeps what one person likes (language, colours, sizes).
QString windowPreferencesFile();

}  // namespace holdfast
