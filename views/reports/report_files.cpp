// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_files.h"

#include "models/reports/html.h"
#include "models/reports/markdown.h"
#include "models/reports/odt.h"
#include "models/reports/xlsx.h"
#include "views/charts/chart_image.h"
#include "views/charts/chart_picture.h"
#include "views/reports/report_figure.h"
#include "views/reports/report_renderer.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

Result<QByteArray> rendered(const QByteArray& bytes, const QString& ending)
{
    if (!bytes.isEmpty())
        return bytes;
    return Error{
        Error::Code::Io,
        Text::tr("The report could not be set as %1. Save it in another format.").arg(ending.toUpper()),
        {}};
}

/// Charts as they are printed; the page around them says what they are called.
FigureDrawing drawingIn(const QString& language)
{
    return [language](const block::Figure& figure) {
        constexpr double kWidth = 680.0;  // Pixels, of 180 mm.
        block::Figure untitled = figure;
        untitled.title.clear();
        untitled.summary.clear();
        return chartSvg(untitled, wholeExtent(figure.series), kWidth, language);
    };
}

Result<QByteArray> bytesFor(const Report& report, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return rendered(toPdf(report), ending);
    if (ending == "odt"_L1)
        return toOdt(report, figurePictures(report.furniture.language));
    if (ending == "html"_L1 || ending == "htm"_L1)
        return toHtml(report, drawingIn(report.furniture.language)).toUtf8();
    if (ending == "md"_L1 || ending == "markdown"_L1)
        return toMarkdown(report).toUtf8();
    if (ending == "xlsx"_L1)
        return toXlsx(report, figurePictures(report.furniture.language));
    return Error{Error::Code::BadInput,
                 Text::tr("“%1” has no ending that says what to write. End the name in %2.")
                     .arg(QFileInfo(path).fileName(), u'.' + reportEndings().join(u", ."_s)),
                 {}};
}

}  // namespace

QStringList reportEndings()
{
    return {u"pdf"_s, u"odt"_s, u"html"_s, u"md"_s, u"xlsx"_s};
}

Done writeReport(Disk& disk, const Report& report, const QString& path)
{
    const auto bytes = bytesFor(report, path);
    if (!bytes)
        return bytes.error();
    return atomicWrite(disk, path, bytes.value());
}

}  // namespace holdfast
