// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/availability/file_kind_dialog.h"

#include "views/kit/dialog_body.h"
#include "views/kit/tile.h"
#include "views/kit/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kWidth = 520;

}  // namespace

FileKindDialog::FileKindDialog(const QString& fileName, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"fileKindDialog"_s);
    setWindowTitle(tr("What is this file?"));
    auto* monitoring = new Tile(u"monitoringDataButton"_s, tr("Monitoring data"),
                                tr("Says when something was up or down. Counts for the availability."));
    auto* timeline = new Tile(u"timelineButton"_s, tr("The timeline of an incident"),
                              tr("Says what people saw and did. Becomes an incident that is over."));
    connect(monitoring, &QPushButton::clicked, this, [this] {
        accept();
        emit monitoringChosen();
    });
    connect(timeline, &QPushButton::clicked, this, [this] {
        accept();
        emit timelineChosen();
    });
    auto* cancel = makeButton(u"cancelButton"_s, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("What is %1?").arg(fileName), u"title"_s));
    layout->addWidget(makeLabel(tr("It can be read in two ways. Nothing is changed yet."), u"muted"_s));
    layout->addWidget(monitoring);
    layout->addWidget(timeline);
    layout->addStretch();
    layout->addWidget(cancel, 0, Qt::AlignRight);
    letBodyScroll(*this);
    sizeForText(*this, {kWidth, 0});
}

}  // namespace holdfast
