package io.fitgauge.walls;

import java.util.ArrayList;
import java.util.List;

/**
 * A place of an operation where another tenant's value can be put.
 *
 * @param where such as {@code path id}
 * @param collection what the value is one of
 */
record Opening(String where, String collection, Filling filling, boolean inPath) {

    /** Puts a value there. */
    interface Filling {
        void fill(Asked asked, String value);
    }

    static List<Opening> of(Operation operation) {
        List<Opening> openings = new ArrayList<>();
        for (String name : operation.pathParameters()) {
            if (!operation.isNumber(name)) {
                openings.add(new Opening(
                        "path " + name, operation.collection(name), (asked, value) -> asked.path(name, value), true));
            }
        }
        for (String name : operation.queryIds()) {
            openings.add(new Opening(
                    "query " + name,
                    Kinds.ofField(name, itself(operation)),
                    (asked, value) -> asked.query(name, value),
                    false));
        }
        for (Operation.Place place : operation.bodyIds()) {
            openings.add(new Opening(
                    "body " + place,
                    Kinds.ofField(place.field(), itself(operation)),
                    (asked, value) -> asked.set(place, value),
                    false));
        }
        return openings;
    }

    private static String itself(Operation operation) {
        List<String> parameters = operation.pathParameters();
        return parameters.isEmpty() ? operation.path() : operation.collection(parameters.get(0));
    }

    @Override
    public String toString() {
        return where;
    }
}
