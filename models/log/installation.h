// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/digest.h"

#include <QString>

namespace holdfast {

/// What tells the file that a device was started on from a copy of it.
struct InstallationIdentity {
    Digest fingerprint;
    QString host;  ///< Name of the machine, for people.

    friend bool operator==(const InstallationIdentity&, const InstallationIdentity&) = default;
};

/// Takes the fingerprint of the file at `path`: machine id, inode and time of birth. Moving the folder on its
/// disk keeps it; a copied or restored file, another machine, or another disk gives another one. A
/// bit-for-bit image of the disk is not noticed; its log forks and shows as such when the two meet.
InstallationIdentity identifyInstallation(const QString& path);

}  // namespace holdfast
