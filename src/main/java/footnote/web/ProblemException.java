package footnote.web;

import io.javalin.http.HttpStatus;

/** A request that is answered with a problem. */
final class ProblemException extends RuntimeException {

    private final Problem problem;

    ProblemException(HttpStatus status, String detail) {
        this(Problem.of(status, detail));
    }

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
