package footnote.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import footnote.answer.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes answers, reads requests, and says of a wrong one which value breaks which rule. */
final class JsonBody {

    /** How the parser tells of a field that stands twice. */
    private static final Pattern TWICE = Pattern.compile("^Duplicate .*['\"](.*)['\"]$");

    private JsonBody() {}

    /**
     * The request's body.
     *
     * @throws ProblemException when it is no JSON object of that form: 400, or 415 where it isn't sent as JSON, or is packed
     */
    static <T> T read(Context ctx, Class<T> form) {
        requireJson(ctx);
        try {
            byte[] bytes = ctx.bodyAsBytes();
            if (bytes.length == 0) {
                throw bad("the body is empty; it must be a JSON object");
            }
            T body = Json.MAPPER
                    .readerFor(form)
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readValue(bytes);
            if (body == null) {
                throw bad("the body is null; it must be a JSON object");
            }
            return body;
        } catch (UnrecognizedPropertyException e) {
            String known = e.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw bad("the field '" + e.getPropertyName() + "' is unknown; known are " + known);
        } catch (MismatchedInputException e) {
            throw bad(field(e) + " has the wrong type; " + wanted(e));
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof JsonParseException cause
                    ? notJson(cause)
                    : bad(field(e) + " is out of range");
        } catch (JsonProcessingException e) {
            throw notJson(e);
        } catch (IOException e) {
            throw bad("the body could not be read");
        }
    }

    private static void requireJson(Context ctx) {
        String type = ctx.contentType();
        if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase("application/json")) {
            throw new ProblemException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type is " + (type == null ? "missing" : "'" + type + "'")
                            + "; it must be application/json");
        }
        String packed = ctx.header("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw new ProblemException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Encoding is '" + packed + "'; a body is taken unpacked alone");
        }
    }

    /** Answers with a body. */
    static void write(Context ctx, Object body) {
        try {
            ctx.contentType("application/json").result(Json.MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can be written", e);
        }
    }

    /** Answers without a body. */
    static void writeNothing(Context ctx) {
        ctx.status(HttpStatus.NO_CONTENT);
        ctx.res().setContentType(null);
    }

    private static ProblemException notJson(JsonProcessingException e) {
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        if (twice.find()) {
            return bad("the field '" + twice.group(1) + "' stands there twice");
        }
        String what = e.getOriginalMessage().startsWith("Invalid UTF-8") ? "in UTF-8" : "JSON";
        return bad("the body is not " + what
                + (e.getLocation() == null
                        ? ""
                        : ", at column " + e.getLocation().getColumnNr()));
    }

    private static String field(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "the body" : "the field '" + path + "'";
    }

    private static String wanted(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == String.class) {
            return "it must be a string";
        }
        return Number.class.isAssignableFrom(type) || type == int.class
                ? "it must be a whole number"
                : "it must be an object";
    }

    /**
     * The value of a field.
     *
     * @throws ProblemException with 400 when there is none
     */
    static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw bad("the field '" + field + "' is missing");
        }
        return value;
    }

    /** A body that says what it may not. */
    static ProblemException bad(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, detail);
    }
}
