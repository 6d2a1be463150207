package footnote.eval.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** A picture with two axes, as inline SVG; its colours are the page's. For one thread. */
final class Plot {

    /** A point, in the values of the axes. */
    record Point(double x, double y) {}

    /** An axis and what it says. */
    record Axis(String name, AxisScale scale) {}

    /** What a line or an area stands for: {@code a}, {@code b} or {@code c} is how it looks. */
    record Legend(String look, String words) {}

    /** A line has no more corners than about this: a page of thousands of questions stays small. */
    private static final int MOST_POINTS = 400;

    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int LEFT = 50;
    private static final int RIGHT = 26;
    private static final int TOP = 26;
    private static final int BOTTOM = 50;

    private final Element svg;
    private final AxisScale x;
    private final AxisScale y;

    /**
     * Draws the axes.
     *
     * @param parent what the picture is appended to, with its title, caption and legend
     */
    Plot(Element parent, String title, String caption, List<Legend> legends, Axis x, Axis y) {
        this.x = x.scale;
        this.y = y.scale;
        Element figure = parent.appendElement("figure");
        figure.appendElement("h3").text(title);
        figure.appendElement("figcaption").text(caption);
        Element keys = figure.appendElement("p").addClass("legend");
        for (Legend legend : legends) {
            Element entry = keys.appendElement("span").addClass("key");
            entry.appendElement("i").addClass(legend.look);
            entry.appendText(legend.words);
        }
        this.svg = figure.appendElement("svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("role", "img")
                .attr("aria-label", title + ". " + caption);
        draw(x, y);
    }

    private void draw(Axis across, Axis up) {
        for (double tick : y.ticks()) {
            line(LEFT, top(tick), WIDTH - RIGHT, top(tick), "grid");
            text(LEFT - 6, top(tick) + 5, y.label(tick), "end");
        }
        for (double tick : x.ticks()) {
            line(left(tick), HEIGHT - BOTTOM, left(tick), HEIGHT - BOTTOM + 4, "axis");
            text(left(tick), HEIGHT - BOTTOM + 20, x.label(tick), "middle");
        }
        line(LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM, "axis");
        text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6, across.name, "middle").addClass("name");
        text(LEFT, TOP - 9, up.name, "start").addClass("name");
    }

    /** A line through points, at least one, from left to right. */
    void curve(List<Point> points, String look) {
        shape("polyline", look).attr("points", joined(thinned(points)));
    }

    /** What is below a line. */
    void area(List<Point> points, String look) {
        String ground = " " + place(points.getLast().x(), y.low()) + " "
                + place(points.getFirst().x(), y.low());
        shape("polygon", look).attr("points", joined(points) + ground);
    }

    private static List<Point> thinned(List<Point> points) {
        int every = 1 + points.size() / MOST_POINTS;
        return IntStream.range(0, points.size())
                .filter(i -> i % every == 0 || i == points.size() - 1)
                .mapToObj(points::get)
                .toList();
    }

    /** A dot with a word beside it. */
    void dot(Point point, String word) {
        shape("circle", "dot")
                .attr("cx", number(left(point.x())))
                .attr("cy", number(top(point.y())))
                .attr("r", "5");
        boolean onTheRight = x.at(point.x()) > 0.7;
        text(left(point.x()) + (onTheRight ? -9 : 9), top(point.y()) - 8, word, onTheRight ? "end" : "start")
                .addClass("word");
    }

    /** An upright line with a word at its top. */
    void mark(double value, String word) {
        line(left(value), TOP, left(value), HEIGHT - BOTTOM, "mark");
        boolean onTheRight = x.at(value) > 0.6;
        text(left(value) + (onTheRight ? -5 : 5), TOP + 10, word, onTheRight ? "end" : "start")
                .addClass("word");
    }

    private void line(double x1, double y1, double x2, double y2, String look) {
        shape("line", look)
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    private Element text(double left, double top, String words, String anchor) {
        return svg.appendElement("text")
                .attr("x", number(left))
                .attr("y", number(top))
                .attr("text-anchor", anchor)
                .text(words);
    }

    private Element shape(String tag, String look) {
        return svg.appendElement(tag).addClass(look);
    }

    private String joined(List<Point> points) {
        return points.stream().map(point -> place(point.x(), point.y())).collect(Collectors.joining(" "));
    }

    private String place(double atX, double atY) {
        return number(left(atX)) + "," + number(top(atY));
    }

    private double left(double value) {
        return LEFT + x.at(value) * (WIDTH - LEFT - RIGHT);
    }

    private double top(double value) {
        return HEIGHT - BOTTOM - y.at(value) * (HEIGHT - TOP - BOTTOM);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
