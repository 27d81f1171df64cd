// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/service_choice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

}  // namespace

Result<Service> chosenService(CommandContext& context)
{
    auto session = context.session();
    if (!session)
        return session.error();
    const auto organisation = await(session.value()->organisation().current());
    if (!organisation)
        return organisation.error();
    if (!organisation.value() || organisation.value()->services().isEmpty()) {
        return Error{
            Error::Code::NotFound,
            Text::tr("No organisation with a service is entered. “holdfast init --sample” in a new folder "
                     "shows one."),
            {}};
    }
    const QList<Service>& services = organisation.value()->services();
    const QString& asked = context.options().service;
    if (asked.isEmpty() && services.size() == 1)
        return services.first();
    if (const Service* service = organisation.value()->service(asked))
        return *service;
    QStringList codes;
    for (const Service& service : services)
        codes.append(service.code);
    return Error{
        Error::Code::NotFound,
        asked.isEmpty()
            ? Text::tr("There are several services; say which with --service: %1.").arg(codes.join(u", "_s))
            : Text::tr("There is no service %1. There is: %2.").arg(asked, codes.join(u", "_s)),
        {}};
}

}  // namespace holdfast
