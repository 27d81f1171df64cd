// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/status.h"

#include "views/kit/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

struct Pair {
    QRgb light;
    QRgb dark;
};

QColor chosen(Pair pair, const QPalette& palette)
{
    return QColor(tint::isDark(palette) ? pair.dark : pair.light);
}

}  // namespace

QString shapeOf(Status status)
{
    switch (status) {
    case Status::Down: return u"✖"_s;
    case Status::Degraded: return u"▲"_s;
    case Status::Up: return u"●"_s;
    case Status::Maintenance: return u"◆"_s;
    case Status::Unknown: return u"□"_s;
    case Status::Quiet: return u"–"_s;
    }
    Q_UNREACHABLE();
}

QColor statusColour(Status status, const QPalette& palette)
{
    // The light scheme's words are darker than its fills, so that they can be read on white.
    switch (status) {
    case Status::Down: return chosen({0xB84A00, 0xFF8A3D}, palette);
    case Status::Degraded: return chosen({0x8A5A00, 0xFFC04D}, palette);
    case Status::Up: return chosen({0x0067A3, 0x56B4E9}, palette);
    case Status::Maintenance: return chosen({0x9C4A79, 0xE3A6C8}, palette);
    case Status::Unknown: return chosen({0x5E5E5E, 0xA8A8A8}, palette);
    case Status::Quiet: return tint::muted(palette);
    }
    Q_UNREACHABLE();
}

QColor statusFill(Status status, const QPalette& palette)
{
    switch (status) {
    case Status::Down: return chosen({0xB84A00, 0xFF8A3D}, palette);
    case Status::Degraded: return chosen({0xE69F00, 0xFFC04D}, palette);
    case Status::Up: return chosen({0x0072B2, 0x56B4E9}, palette);
    case Status::Maintenance: return chosen({0xCC79A7, 0xE3A6C8}, palette);
    case Status::Unknown: return chosen({0x6E6E6E, 0xA8A8A8}, palette);
    case Status::Quiet: return tint::line(palette);
    }
    Q_UNREACHABLE();
}

QColor statusInk(Status status, const QPalette& palette)
{
    const bool isDarkOnLight = tint::isDark(palette) || status == Status::Degraded ||
                               status == Status::Maintenance || status == Status::Quiet;
    return isDarkOnLight ? QColor(0x10, 0x14, 0x18) : QColor(Qt::white);
}

Status statusOf(const ClockReading& clock)
{
    switch (clock.state) {
    case ClockState::Running: return Status::Up;
    case ClockState::AtRisk: return Status::Degraded;
    case ClockState::Breached: return Status::Down;
    case ClockState::Stopped:
        return clock.verdict ? (*clock.verdict == Verdict::Met ? Status::Up : Status::Down) : Status::Quiet;
    case ClockState::Unknown: return Status::Unknown;
    case ClockState::Waiting:
    case ClockState::Cancelled: return Status::Quiet;
    }
    Q_UNREACHABLE();
}

QString wordFor(const ClockReading& clock)
{
    switch (clock.state) {
    case ClockState::Waiting: return Text::tr("not started");
    case ClockState::Running: return Text::tr("running");
    case ClockState::AtRisk: return Text::tr("at risk");
    case ClockState::Breached: return Text::tr("breached");
    case ClockState::Stopped:
        if (!clock.verdict)
            return Text::tr("stopped");
        return *clock.verdict == Verdict::Met ? Text::tr("met") : Text::tr("missed");
    case ClockState::Unknown: return Text::tr("unknown");
    case ClockState::Cancelled: return Text::tr("cancelled");
    }
    Q_UNREACHABLE();
}

QString shapeOf(StepState state)
{
    switch (state) {
    case StepState::Blocked: return u"·"_s;
    case StepState::Ready: return u"○"_s;
    case StepState::Running: return u"▶"_s;
    case StepState::AwaitingConfirmation: return u"◔"_s;
    case StepState::Finished: return u"✔"_s;
    case StepState::Skipped: return u"↷"_s;
    case StepState::Deferred: return u"⇨"_s;
    case StepState::Failed: return u"✖"_s;
    case StepState::NotApplicable: return u"–"_s;
    }
    Q_UNREACHABLE();
}

Status statusOf(StepState state)
{
    switch (state) {
    case StepState::Running:
    case StepState::Finished: return Status::Up;
    case StepState::AwaitingConfirmation:
    case StepState::Deferred: return Status::Degraded;
    case StepState::Failed: return Status::Down;
    case StepState::Blocked:
    case StepState::Ready:
    case StepState::Skipped:
    case StepState::NotApplicable: return Status::Quiet;
    }
    Q_UNREACHABLE();
}

Status statusOf(RevisionState state)
{
    switch (state) {
    case RevisionState::Approved: return Status::Up;
    case RevisionState::Draft:
    case RevisionState::InReview: return Status::Degraded;
    case RevisionState::Superseded:
    case RevisionState::Archived: return Status::Quiet;
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
