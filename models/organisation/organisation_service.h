// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/organisation/organisation.h"
#include "models/storage/storage_thread.h"

#include <QObject>

namespace holdfast {

/// The organisation as it is entered now. Lives on the GUI thread, never blocks it.
class OrganisationService final : public QObject {
    Q_OBJECT

public:
    /// `storage` is not owned and must outlive the service.
    explicit OrganisationService(StorageThread& storage, QObject* parent = nullptr);

    /// The current revision; absent where none was entered.
    QFuture<Result<std::optional<Organisation>>> current();

private:
    StorageThread& m_storage;
};

}  // namespace holdfast
