// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organisation/organisation_service.h"

#include "models/documents/document_store.h"
#include "models/storage/database.h"

namespace holdfast {

OrganisationService::OrganisationService(StorageThread& storage, QObject* parent)
    : QObject(parent), m_storage(storage)
{
}

QFuture<Result<std::optional<Organisation>>> OrganisationService::current()
{
    return m_storage.run([](Database& database) {
        return database.read([](Connection& connection) -> std::optional<Organisation> {
            const auto documents = readDocuments(connection, DocumentType::Organisation);
            if (documents.isEmpty())
                return std::nullopt;
            auto organisation = Organisation::fromJson(bodyOf(documents.first().current()));
            if (!organisation)
                throw StorageException{Error::Code::CorruptData, organisation.error().detail};
            return std::move(organisation).value();
        });
    });
}

}  // namespace holdfast
