# Fits Cox models with R's survival package, one request a line: the file for the coefficients with their standard errors, or nothing.
# Answers with CPU seconds, and with "none" at the start where the package is not there. The arguments are the number of rows and the
# files of the columns: duration, event, then the others.
arguments <- commandArgs(trailingOnly = TRUE)
if (!requireNamespace("survival", quietly = TRUE)) {
  cat("none\n")
  quit()
}
rows <- as.integer(arguments[1])
data <- lapply(arguments[-1], function(file) readBin(file, "double", rows))
names(data) <- c("duration", "event", paste0("x", seq_len(length(data) - 2)))
data <- as.data.frame(data)
input <- file("stdin", "r")
cat(paste("survival", packageVersion("survival")), "\n", sep = "")
while (length(request <- readLines(input, 1)) > 0) {
  before <- proc.time()
  fitted <- survival::coxph(survival::Surv(duration, event) ~ ., data)
  spent <- proc.time() - before
  if (nchar(request) > 0) writeBin(c(unname(coef(fitted)), sqrt(diag(fitted$var))), request)
  cat(sum(spent[1:2]), "\n", sep = "")
}
