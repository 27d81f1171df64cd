// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time_source.h"
#include "models/log/log_service.h"
#include "models/people/person.h"
#include "models/storage/storage_thread.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <optional>

namespace holdfast {

/// Who is at the keyboard, who confirms, and how sure that is. Lives on the GUI thread, never blocks it.
class IdentityService final : public QObject {
    Q_OBJECT

public:
    /// None of the references is owned; all must outlive the service.
    IdentityService(StorageThread& storage, LogService& log, const TimeSource& time,
                    QObject* parent = nullptr);

    QFuture<Result<QList<Person>>> people();
    /// Those who have set a PIN.
    QFuture<Result<QSet<PersonId>>> withPin();
    /// NotFound names the person and says how to add them.
    QFuture<Result<Person>> named(const QString& name);
    QFuture<LogService::Recorded> addPerson(const QString& name, const QString& role, const Actor& author);

    /// The person called `name`, acting in `role` or, where that is empty, in their own. With a PIN the
    /// assurance is Pin, and a wrong one is refused; tries are slowed down (see pinWait). Without it is
    /// Stated.
    QFuture<Result<Actor>> actAs(const QString& name, const QString& role, const std::optional<QString>& pin);

    /// Sets or replaces the PIN of `person`. Where they have one, `author` must be they themselves,
    /// with their PIN.
    QFuture<LogService::Recorded> setPin(const Person& person, const QString& pin, const Actor& author);

private:
    StorageThread& m_storage;
    LogService& m_log;
    const TimeSource& m_time;
};

}  // namespace holdfast
