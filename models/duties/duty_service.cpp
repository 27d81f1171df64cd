// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duties/duty_service.h"

#include "models/duties/duty_store.h"
#include "models/log/entry_kinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

}  // namespace

DutyService::DutyService(StorageThread& storage, LogService& log, const TimeSource& time, QObject* parent)
    : QObject(parent), m_storage(storage), m_log(log), m_time(time)
{
    m_log.setProjection(entry_kind::kDutyAdded, &applyDutyAdded);
    m_log.setProjection(entry_kind::kDutyDone, &applyDutyDone);
    m_log.setProjection(entry_kind::kDutyRetired, &applyDutyRetired);
}

QFuture<Result<QList<Duty>>> DutyService::duties()
{
    return m_storage.run([](Database& database) { return DutyStore(database).duties(); });
}

QFuture<LogService::Recorded> DutyService::add(const Duty& duty, const Actor& author)
{
    return m_log.record(draftDutyAdded(duty, author, m_time.now()));
}

QFuture<LogService::Recorded> DutyService::complete(const Duty& duty, const DutyCompletion& completion,
                                                    QDate today, const Actor& author)
{
    return m_log.record(
        draftDutyDone(duty.id(), completion, author, m_time.now()), [completion, today](Connection&) {
            if (completion.doneOn > today) {
                throw Refusal{{Error::Code::Conflict,
                               Text::tr("%1 lies in the future. Enter the day on which it was done.")
                                   .arg(completion.doneOn.toString(Qt::ISODate)),
                               {}}};
            }
        });
}

}  // namespace holdfast
