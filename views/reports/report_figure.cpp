// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/report_figure.h"

#include "views/charts/chart_picture.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace holdfast {

namespace {

constexpr int kFigureObject = QTextFormat::UserObject + 1;
constexpr int kFigureNumber = QTextFormat::UserProperty + 1;
constexpr double kReference = 96.0;
constexpr double kInch = 25.4;
constexpr double kPageWidth = 658.0;  ///< Of the text on A4, pixels of 1/96 inch.

double heightOf(const block::Figure& figure, double width, const ChartStyle& style)
{
    return figure.height > 0.0 ? figure.height * kReference / kInch
                               : naturalHeight(figure.series, width, style);
}

/// Draws the charts of one document; lives as long as it.
class FigureHandler final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    FigureHandler(QTextDocument* document, const QString& language)
        : QObject(document), m_style(ChartStyle::forPaper(language))
    {
        setObjectName(u"figureHandler"_s);
    }

    int add(const block::Figure& figure)
    {
        m_figures.append(figure);
        return static_cast<int>(m_figures.size()) - 1;
    }

    QSizeF intrinsicSize(QTextDocument* document, int, const QTextFormat& format) override
    {
        const double scale = scaleOf(*document);
        const double across = document->textWidth() - 2 * document->documentMargin();
        const double width = across > 1.0 ? across / scale : kPageWidth;
        return QSizeF(width, heightOf(m_figures.at(format.intProperty(kFigureNumber)), width, m_style)) *
               scale;
    }

    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int,
                    const QTextFormat& format) override
    {
        const double scale = scaleOf(*document);
        painter->save();
        painter->translate(rect.topLeft());
        painter->scale(scale, scale);
        painter->setRenderHint(QPainter::TextAntialiasing);
        paintFigure(*painter, QRectF(QPointF(0, 0), rect.size() / scale),
                    m_figures.at(format.intProperty(kFigureNumber)).series, m_style);
        painter->restore();
    }

private:
    static double scaleOf(const QTextDocument& document)
    {
        const QPaintDevice* device = document.documentLayout()->paintDevice();
        return device != nullptr ? device->logicalDpiY() / kReference : 1.0;
    }

    ChartStyle m_style;
    QList<block::Figure> m_figures;
};

QImage imageOf(const block::Figure& figure, const QString& language)
{
    constexpr double kScale = 3.0;
    const ChartStyle style = ChartStyle::forPaper(language);
    const QSizeF size(kPageWidth, heightOf(figure, kPageWidth, style));
    QImage image((size * kScale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kScale, kScale);
    paintFigure(painter, QRectF(QPointF(0, 0), size), figure.series, style);
    return image;
}

}  // namespace

FigurePicture figurePictures(const QString& language)
{
    return [language](const block::Figure& figure) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        return imageOf(figure, language).save(&buffer, "PNG") ? png : QByteArray();
    };
}

void insertFigure(QTextDocument& document, QTextCursor& cursor, const block::Figure& figure,
                  const QString& language)
{
    auto* handler = dynamic_cast<FigureHandler*>(document.findChild<QObject*>(u"figureHandler"_s));
    if (handler == nullptr) {
        handler = new FigureHandler(&document, language);
        document.documentLayout()->registerHandler(kFigureObject, handler);
    }
    QTextCharFormat format;
    format.setObjectType(kFigureObject);
    format.setProperty(kFigureNumber, handler->add(figure));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

}  // namespace holdfast

#include "report_figure.moc"
